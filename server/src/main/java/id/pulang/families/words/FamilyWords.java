package id.pulang.families.words;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.families.links.FamilyLink;
import id.pulang.families.words.FamilyCircumstances.Consent;
import id.pulang.families.words.FamilyCircumstances.Knowing;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactFiles;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.MayKnow;
import id.pulang.reports.ReportId;
import id.pulang.reports.links.PersonLinks;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Derives what families may know now, for many links with a constant number of questions to the database; what is not
 * permitted, or is not known, is {@link FamilyWord#NONE}.
 */
@Component
@Transactional
public class FamilyWords {

    private final ContactFiles contacts;
    private final PersonLinks reports;
    private final PeopleInQuestion people;
    private final Cases cases;
    private final WaysHome ways;

    FamilyWords(ContactFiles contacts, PersonLinks reports, PeopleInQuestion people, Cases cases, WaysHome ways) {
        this.contacts = contacts;
        this.reports = reports;
        this.people = people;
        this.cases = cases;
        this.ways = ways;
    }

    /** Returns the word of each link by its report. */
    public Map<ReportId, FamilyWord> of(Collection<FamilyLink> links) {
        if (links.isEmpty()) {
            return Map.of();
        }
        Gathered gathered = gather(links);
        var words = new LinkedHashMap<ReportId, FamilyWord>();
        links.forEach(link -> words.put(link.report(), gathered.word(link)));
        return words;
    }

    private Gathered gather(Collection<FamilyLink> links) {
        Map<ContactId, MayKnow> known = contacts
                .mayKnow(links.stream().map(FamilyLink::contact).toList())
                .stream()
                .collect(toMap(MayKnow::id, each -> each));
        Map<PersonId, PersonId> today =
                people.today(links.stream().map(FamilyLink::person).collect(toSet()));
        Map<PersonId, CaseId> living = cases.casesOf(today.values());
        return new Gathered(
                known,
                today,
                new Known(people.of(Set.copyOf(today.values())), people.changed(links)),
                reports.about(links.stream().map(FamilyLink::report).toList()),
                living,
                ways.of(living.values()));
    }

    /**
     * Of whom one may speak.
     *
     * @param changed people and contacts about whom somebody else than a server changed what decides
     */
    private record Known(Map<PersonId, Knowing> people, Set<UUID> changed) {

        Knowing of(FamilyLink link, PersonId today) {
            boolean forged = changed.contains(link.person().value())
                    || changed.contains(link.contact().value());
            return forged ? Knowing.IN_QUESTION : people.getOrDefault(today, Knowing.NOBODY);
        }
    }

    /** What was read of all of them. */
    private record Gathered(
            Map<ContactId, MayKnow> known,
            Map<PersonId, PersonId> today,
            Known people,
            Map<ReportId, Set<PersonId>> about,
            Map<PersonId, CaseId> cases,
            Map<CaseId, WaysHome.Way> ways) {

        FamilyWord word(FamilyLink link) {
            MayKnow contact = known.get(link.contact());
            PersonId person = today.get(link.person());
            if (contact == null || person == null) {
                return FamilyWord.NONE;
            }
            WaysHome.Way way = Optional.ofNullable(cases.get(person))
                    .map(ways::get)
                    .orElseGet(() -> new WaysHome.Way(WayHome.UNKNOWN, false));
            boolean aboutThem = about.getOrDefault(link.report(), Set.of()).contains(person);
            return FamilyWord.of(new FamilyCircumstances(
                    link.isConfirmed() && aboutThem,
                    contact.choice(),
                    contact.barred(),
                    people.of(link, person),
                    consent(way.adult(), contact.agreed()),
                    way.way()));
        }

        private static Consent consent(boolean adult, boolean agreed) {
            if (adult) {
                return Consent.ADULT;
            }
            return agreed ? Consent.CHILD_AGREED : Consent.CHILD_ALONE;
        }
    }
}
