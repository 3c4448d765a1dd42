package id.pulang.people.erasure;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.people.index.PeopleKnown;
import id.pulang.people.master.MasterIndex;
import id.pulang.people.matching.Matching;
import id.pulang.protection.Sealed;
import id.pulang.protection.Vault;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases somebody everywhere, and leaves what does not tell who it was: ids, a count, and the print of the reason. */
@Component
class Erasing {

    private final Vault vault;
    private final AuditTrail trail;
    private final Matching matching;
    private final MasterIndex masters;
    private final ApplicationEventPublisher events;

    Erasing(Vault vault, AuditTrail trail, Matching matching, MasterIndex masters, ApplicationEventPublisher events) {
        this.vault = vault;
        this.trail = trail;
        this.matching = matching;
        this.masters = masters;
        this.events = events;
    }

    /**
     * Waits until nobody compares the people of an incident, or people across incidents, and lets nobody begin until
     * the transaction ends: a comparison holds rows that are erased, and would wait for those that wait for it.
     */
    void hold(IncidentId incident) {
        matching.hold(incident);
        masters.hold();
    }

    /** A mark of all the statements about somebody. */
    byte[] stated(PersonId person, Collection<StatementId> statements) {
        return vault.blindIndex(
                "people.erasure.about " + person.value(),
                statements.stream()
                        .map(each -> each.value().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    /** Opens a request to whoever may decide it, which leaves a trace. */
    Erasure opened(Erasure asked) {
        return Sealed.of(subject(asked), asked).open(Purpose.CASE_WORK, trail);
    }

    void asked(Erasure asked) {
        trail.wrote("erasure asked", Purpose.CASE_WORK, subject(asked), "reason " + print(asked));
    }

    void refused(Erasure asked, boolean own) {
        String act = own ? "erasure taken back" : "erasure refused";
        trail.wrote(act, Purpose.CASE_WORK, subject(asked), "reason " + print(asked));
    }

    void erase(Erasure asked) {
        Set<UUID> erased = vault.allAbout(asked.person().value());
        trail.wrote(
                "person erased",
                Purpose.CASE_WORK,
                subject(asked),
                "%d records, reason %s".formatted(erased.size(), print(asked)));
        vault.erase(erased);
        events.publishEvent(
                new PeopleKnown(List.of(), erased.stream().map(PersonId::new).toList()));
    }

    private static Subject subject(Erasure asked) {
        return new Subject("person", asked.person().value());
    }

    private String print(Erasure asked) {
        return HexFormat.of().formatHex(vault.blindIndex("people.erasure", asked.reason()));
    }
}
