package id.pulang.people.mending;

import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.CorrectionId;
import id.pulang.people.corrections.FactCorrected;
import id.pulang.people.corrections.FactCorrection;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.corrections.FactCorrection.TakenBack;
import id.pulang.people.corrections.FactCorrections;
import id.pulang.people.matching.Matching;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of mended facts. A correction is one more word about one field of a person that wins over lists; what lists
 * say stays as it is. Where it contradicts what was bound to the person, nothing of that opens a gate until two
 * officers have looked (docs/decisions/0031). Two officers who mend one field do so one after the other, and the second
 * sees what the first did.
 */
@Service
@Transactional
public class FactMending {

    /** How many letters a source may have; our proposal. */
    public static final int LONGEST_SOURCE = 200;

    /** How many letters a reason has at least; our proposal. */
    public static final int SHORTEST_REASON = 10;

    /** How many letters a reason may have; our proposal. */
    public static final int LONGEST_REASON = 500;

    private static final Role[] MENDERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};

    private final FactCorrections corrections;
    private final People people;
    private final Matching matching;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactMending(
            FactCorrections corrections,
            People people,
            Matching matching,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.people = people;
        this.matching = matching;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Lists the corrections of a person, those that were taken back included, the newest first. */
    public List<FactCorrection> of(PersonId person) {
        return corrections.of(person);
    }

    /** Returns which fields of a person are corrected now. */
    public Set<CorrectedField> corrected(PersonId person) {
        return corrections.of(person).stream()
                .filter(each -> each.back().isEmpty())
                .map(FactCorrection::field)
                .collect(Collectors.toSet());
    }

    /**
     * Mends a field.
     *
     * @param typed the value as it was typed, where it comes from, and why it is mended
     * @param seen the last word on this field that was shown; empty where none was
     */
    public Mended mend(PersonId id, CorrectedField field, Said typed, Optional<CorrectionId> seen) {
        access.require(MENDERS);
        PersonSummary person = people.find(id).orElseThrow(() -> new NotFound("person"));
        String source = typed.source().strip();
        Optional<String> value = FactReader.read(field, typed.value(), access.today());
        if (value.isEmpty()) {
            return Mended.NO_SUCH_VALUE;
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            return Mended.SOURCE_LENGTH;
        }
        if (!isReason(typed.reason())) {
            return Mended.REASON_LENGTH;
        }
        return add(person, field, new Said(value.get(), source, typed.reason().strip()), seen);
    }

    private Mended add(PersonSummary person, CorrectedField field, Said said, Optional<CorrectionId> seen) {
        matching.hold(person.incident());
        if (people.statements(person.id()).isEmpty()) {
            return Mended.UNLISTED;
        }
        if (!latest(person.id(), field).equals(seen)) {
            return Mended.CHANGED;
        }
        PersonCard card = people.cards(List.of(person.id()), Purpose.CASE_WORK).get(person.id());
        if (card != null && said.value().equals(KnownFacts.of(card, field))) {
            return Mended.NO_NEWS;
        }
        corrections.add(person.id(), field, said, by(), clock.instant());
        draw(person);
        return Mended.MENDED;
    }

    /** Takes a correction back, with a reason. */
    public Mended takeBack(PersonId id, CorrectionId correction, String reason) {
        access.require(MENDERS);
        PersonSummary person = people.find(id).orElseThrow(() -> new NotFound("person"));
        if (!isReason(reason)) {
            return Mended.REASON_LENGTH;
        }
        matching.hold(person.incident());
        FactCorrection found = corrections.of(person.id()).stream()
                .filter(each -> each.id().equals(correction))
                .findFirst()
                .orElseThrow(() -> new NotFound("correction"));
        if (!corrections.takeBack(found, new TakenBack(reason.strip(), by(), clock.instant()))) {
            return Mended.CHANGED;
        }
        draw(person);
        return Mended.TAKEN_BACK;
    }

    private void draw(PersonSummary person) {
        Instant at = clock.instant();
        matching.redraw(person.incident(), person.id(), people.statements(person.id()));
        events.publishEvent(new FactCorrected(person.id(), at));
    }

    private Optional<CorrectionId> latest(PersonId person, CorrectedField field) {
        return corrections.of(person).stream()
                .filter(each -> each.field() == field && each.back().isEmpty())
                .map(FactCorrection::id)
                .findFirst();
    }

    private UserId by() {
        return access.actor().id();
    }

    private static boolean isReason(String reason) {
        int length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }
}
