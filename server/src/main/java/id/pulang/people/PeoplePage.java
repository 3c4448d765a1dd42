package id.pulang.people;

import java.util.List;

/** One page of a list of people, with how many there are in all. */
public record PeoplePage(List<PersonSummary> people, int total, int page, int pages) {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
