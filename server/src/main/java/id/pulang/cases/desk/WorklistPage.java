package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stop;
import id.pulang.identity.UserId;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page of the worklist with all that its lines show. */
public record WorklistPage(
        List<CaseLine> lines,
        long total,
        int page,
        int pages,
        Map<PersonId, PersonCard> people,
        Map<UserId, String> owners,
        Map<CaseId, List<Stop>> roads) {

    public WorklistPage {
        lines = List.copyOf(lines);
        people = Map.copyOf(people);
        owners = Map.copyOf(owners);
        roads = Map.copyOf(roads);
    }

    /** Returns the name under which a person is known; empty when it is not open to the acting person. */
    public String name(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(PersonCard::name).orElse("");
    }

    /** Returns when a person was born, as far as it is open to the acting person and known. */
    public PersonCard.@Nullable Dates dates(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(PersonCard::dates).orElse(null);
    }

    /** Returns the name of the officer who carries a case; empty when nobody does. */
    public String owner(@Nullable UserId owner) {
        return owner == null ? "" : owners.getOrDefault(owner, "");
    }

    /** Returns the road of a case. */
    public List<Stop> road(CaseId id) {
        return roads.getOrDefault(id, List.of());
    }
}
