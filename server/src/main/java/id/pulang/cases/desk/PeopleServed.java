package id.pulang.cases.desk;

import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.packs.Packs;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.master.MasterPersons;
import id.pulang.people.master.SameHuman;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Opens who the person of a case is, with a trace. */
@Component
class PeopleServed {

    private final People people;
    private final Packs packs;
    private final Access access;
    private final MasterPersons masters;
    private final Cases cases;

    PeopleServed(People people, Packs packs, Access access, MasterPersons masters, Cases cases) {
        this.masters = masters;
        this.cases = cases;
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
                people.openDoubts(List.of(person)).getOrDefault(person, 0),
                elsewhere(person));
    }

    private List<CaseFile.Elsewhere> elsewhere(PersonId person) {
        List<SameHuman> same = masters.others(person);
        Map<PersonId, CaseId> there =
                cases.casesOf(same.stream().map(SameHuman::other).toList());
        Map<CaseId, CaseSummary> seen =
                cases.summaries(there.values()).stream().collect(toMap(CaseSummary::id, each -> each));
        return same.stream()
                .map(each -> new CaseFile.Elsewhere(
                        Optional.ofNullable(there.get(each.other())).map(seen::get), post(each.post())))
                .toList();
    }

    private String post(PostCode code) {
        return access.postName(code, LocaleContextHolder.getLocale().getLanguage());
    }
}
