package id.pulang.cases.desk;

import id.pulang.audit.readers.Alarms;
import id.pulang.audit.readers.AuditedReading;
import id.pulang.audit.readers.Readers;
import id.pulang.audit.readers.Watch;
import id.pulang.cases.Cases;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who looked at one person's data: the person, what lists say about them, and their case. */
@Service
@Transactional
public class PersonReaders {

    private final People people;
    private final Cases cases;
    private final Readers readers;
    private final Alarms alarms;

    PersonReaders(People people, Cases cases, Readers readers, Alarms alarms) {
        this.people = people;
        this.cases = cases;
        this.readers = readers;
        this.alarms = alarms;
    }

    /**
     * The record of one person.
     *
     * @param card who it is; empty when that is not open to the acting person
     * @param watch whether whoever opens them raises an alarm
     */
    public record Shown(
            PersonId person, @Nullable PersonCard card, List<AuditedReading> readings, Optional<Watch> watch) {

        /** Copies the lines in. */
        public Shown {
            readings = List.copyOf(readings);
        }

        /** Says whether there are more lines than are shown. */
        public boolean isCut() {
            return readings.size() >= Readers.MOST;
        }
    }

    /** Raises an alarm from now on whenever somebody opens this person, whom nobody has a reason to open. */
    public void watch(PersonId id) {
        alarms.setWatch(found(id).value());
    }

    /** Takes that back; false if nobody was watching. */
    public boolean unwatch(PersonId id) {
        return alarms.takeOffWatch(found(id).value());
    }

    private PersonId found(PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("person")).id();
    }

    /** Opens the record of a person of the post. */
    public Shown of(PersonId id) {
        PersonId person = found(id);
        List<UUID> subjects = new ArrayList<>(List.of(id.value(), person.value()));
        people.statements(person).forEach(statement -> subjects.add(statement.value()));
        cases.caseOf(person).ifPresent(about -> subjects.add(about.value()));
        List<AuditedReading> readings = readers.of(subjects);
        PersonCard card = people.cards(List.of(person), Purpose.OVERSIGHT).get(person);
        return new Shown(person, card, readings, alarms.watch(person.value()));
    }
}
