package id.pulang.cases.desk;

import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.packs.Packs;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens who the person of a case is, with a trace. */
@Component
class PeopleServed {

    private final People people;
    private final Packs packs;
    private final Access access;

    PeopleServed(People people, Packs packs, Access access) {
        this.people = people;
        this.packs = packs;
        this.access = access;
    }

    CaseFile.Served of(CaseSummary about) {
        PersonId person = about.person();
        int ofAge = packs.at(about.post().value()).ageOfMajority();
        return new CaseFile.Served(
                people.cards(List.of(person), Purpose.CASE_WORK).get(person),
                Optional.ofNullable(
                        people.minors(Map.of(person, ofAge), access.today()).get(person)),
                people.openDoubts(List.of(person)).getOrDefault(person, 0));
    }
}
