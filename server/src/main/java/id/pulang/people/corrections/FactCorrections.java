package id.pulang.people.corrections;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.corrections.FactCorrection.TakenBack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what officers have corrected of people. */
@Component
@Transactional
public class FactCorrections {

    private final FactCorrectionRows rows;
    private final AuditTrail trail;

    FactCorrections(FactCorrectionRows rows, AuditTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * A correction that holds.
     *
     * @param foundedOn the statement on which the person is founded of whom it was recorded
     * @param now in whom that person lives on as stored
     */
    public record Held(FactCorrection correction, StatementId foundedOn, PersonId now) {

        /**
         * Returns whom it is about when each statement is about these: it goes where the founding statement goes, so it
         * survives joins and splits.
         */
        public PersonId about(Map<StatementId, PersonId> membership) {
            return membership.getOrDefault(foundedOn, now);
        }
    }

    /** Finds the corrections that hold of the people of an incident, the oldest first. */
    public List<Held> holding(IncidentId incident) {
        return rows.holding(incident);
    }

    /** Finds all corrections of a person, those that were taken back included, the newest first. */
    public List<FactCorrection> of(PersonId person) {
        return rows.of(person);
    }

    /** Keeps a correction; the caller draws the person anew. */
    public void add(PersonId person, CorrectedField field, Said said, UserId by, Instant at) {
        rows.insert(person, field, said, by, at);
        wrote("fact corrected", person, field);
    }

    /** Takes a correction back; false if that was done before. The caller draws the person anew. */
    public boolean takeBack(FactCorrection correction, TakenBack back) {
        boolean taken = rows.takeBack(correction, back);
        if (taken) {
            wrote("correction taken back", correction.person(), correction.field());
        }
        return taken;
    }

    private void wrote(String act, PersonId person, CorrectedField field) {
        trail.wrote(act, Purpose.CASE_WORK, new Subject("person", person.value()), field.name());
    }
}
