package id.pulang.prevention.editions;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.Locks;
import id.pulang.prevention.WarningVersion.Signature;
import id.pulang.prevention.Warnings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the rules by which offers are checked: one edition at a time is written, a second officer puts it in
 * force, and any earlier one can be put in force again in the same way. They are of the installation, not of a post.
 * Safe for many threads. Source: docs/decisions/0098.
 */
@Service
@Transactional
public class OfferEditions {

    private final VerifiedEditions editions;
    private final EditionRows rows;
    private final TrialTexts texts;
    private final Locks locks;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    OfferEditions(
            VerifiedEditions editions, TrialTexts texts, Locks locks, Access access, AuditTrail trail, Clock clock) {
        this.editions = editions;
        this.rows = editions.rows();
        this.texts = texts;
        this.locks = locks;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of beginning an edition. */
    public sealed interface Start {

        /** It is kept. */
        record Kept(EditionId id) implements Start {}

        /** It is not. */
        record Not(EditionOutcome why) implements Start {}
    }

    /** Returns all editions, the latest first. */
    public List<Edition> all() {
        access.require(Warnings.ROLES);
        return editions.all();
    }

    /** Returns those that wait for the acting officer to release them. */
    public List<Edition> toRelease() {
        UserId officer = access.require(Warnings.ROLES).id();
        return editions.all().stream()
                .filter(edition -> edition.waitsFor(officer))
                .toList();
    }

    /** Returns an edition; throws {@link NotFound} where there is none. */
    public Edition edition(EditionId id) {
        access.require(Warnings.ROLES);
        return editions.find(id).orElseThrow(() -> new NotFound("edition of the rules"));
    }

    /** Returns the tables of an edition. */
    public EditionTables tables(Edition edition) {
        access.require(Warnings.ROLES);
        return rows.tables(edition.id());
    }

    /** Returns the tables of the edition of a number; {@link Edition#DELIVERED} for what is delivered. */
    public EditionTables tables(int number) {
        access.require(Warnings.ROLES);
        return number == Edition.DELIVERED
                ? EditionTables.delivered()
                : rows.tables(editions.find(number)
                        .orElseThrow(() -> new NotFound("edition of the rules"))
                        .id());
    }

    /** Returns the number of the edition in force. */
    public int inForce() {
        access.require(Warnings.ROLES);
        return editions.inForce().map(Edition::number).orElse(Edition.DELIVERED);
    }

    /** Begins an edition with the tables of an earlier one, which must have been in force. */
    public Start begin(int base) {
        Actor officer = access.require(Warnings.ROLES);
        boolean known = base == Edition.DELIVERED
                || editions.find(base)
                        .filter(edition -> edition.state() == EditionState.RELEASED)
                        .isPresent();
        if (!known) {
            throw new NotFound("edition of the rules");
        }
        locks.take("editions of the rules");
        Optional<EditionId> id = rows.insert(base, tables(base), signature(officer));
        id.ifPresent(kept -> wrote("offer rules begun", kept, "from " + base));
        return id.<Start>map(Start.Kept::new).orElse(new Start.Not(EditionOutcome.ONE_IS_OPEN));
    }

    /** Changes a row of a table; with a line that no row has, adds one. */
    public EditionOutcome change(EditionId id, int revision, String table, TableLine line) {
        return change(id, revision, tables -> tables.with(table, line), table);
    }

    /** Takes a row out of a table. */
    public EditionOutcome remove(EditionId id, int revision, String table, int line) {
        return change(id, revision, tables -> tables.without(table, line), table);
    }

    /** Replaces a whole table, such as the list of licensed agencies. */
    public EditionOutcome replace(EditionId id, int revision, String table, String text) {
        return change(id, revision, tables -> tables.replaced(table, text), table);
    }

    private EditionOutcome change(EditionId id, int revision, UnaryOperator<EditionTables> change, String table) {
        Actor officer = access.require(Warnings.ROLES);
        Edition edition = edition(id);
        if (edition.revision() != revision || !edition.isOpen()) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        EditionTables tables = change.apply(rows.tables(id));
        if (tables.text(table).length() > EditionTables.LONGEST) {
            return EditionOutcome.TOO_LONG;
        }
        return told(rows.change(edition, tables, signature(officer)), "offer rules changed", edition, table);
    }

    /** Asks a second officer to put an edition in force. */
    public EditionOutcome propose(EditionId id, int revision) {
        Actor officer = access.require(Warnings.ROLES);
        Edition edition = edition(id);
        if (edition.revision() != revision || edition.state() != EditionState.DRAFT) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        EditionOutcome wrong = notReady(rows.tables(id));
        return wrong == EditionOutcome.DONE
                ? told(rows.propose(edition, signature(officer)), "offer rules proposed", edition, "")
                : wrong;
    }

    /** Puts an edition in force that another officer has proposed, under its number and the day. */
    public EditionOutcome release(EditionId id, int revision) {
        Actor officer = access.require(Warnings.ROLES);
        Edition edition = edition(id);
        Signature proposed = edition.marks().proposed();
        if (edition.revision() != revision || proposed == null || edition.state() != EditionState.PROPOSED) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        if (proposed.by().equals(officer.id())) {
            return EditionOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(proposed.by());
        EditionTables tables = rows.tables(id);
        EditionOutcome wrong = notReady(tables);
        if (wrong != EditionOutcome.DONE) {
            return wrong;
        }
        EditionTables named = tables.named(access.today() + "." + edition.number(), access.today());
        boolean released = rows.release(edition, named, signature(officer));
        if (released) {
            editions.publish(edition);
        }
        return told(released, "offer rules released", edition, "");
    }

    /** Gives a proposal back with a reason. */
    public EditionOutcome refuse(EditionId id, int revision, String because) {
        Actor officer = access.require(Warnings.ROLES);
        Edition edition = edition(id);
        if (because.isBlank() || because.length() > Warnings.LONGEST_REASON) {
            return because.isBlank() ? EditionOutcome.WORDS_MISSING : EditionOutcome.TOO_LONG;
        }
        if (edition.revision() != revision || edition.state() != EditionState.PROPOSED) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        boolean refused = rows.refuse(edition, because.strip(), signature(officer));
        return told(refused, "offer rules given back", edition, "");
    }

    /** Gives an edition up; it stays to be read. */
    public EditionOutcome drop(EditionId id, int revision) {
        Actor officer = access.require(Warnings.ROLES);
        Edition edition = edition(id);
        if (edition.revision() != revision || !edition.isOpen()) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        return told(rows.drop(edition, signature(officer)), "offer rules given up", edition, "");
    }

    private EditionOutcome notReady(EditionTables tables) {
        if (!tables.problems().isEmpty()) {
            return EditionOutcome.MISTAKES;
        }
        if (tables.sayTheSameAs(tables(inForce()))) {
            return EditionOutcome.NO_CHANGE;
        }
        if (access.today().isAfter(tables.rules().release().validUntil())) {
            return EditionOutcome.EXPIRED;
        }
        return texts.trial(tables(inForce()).rules(), tables.rules()).after().areMet()
                ? EditionOutcome.DONE
                : EditionOutcome.BARS_MISSED;
    }

    private EditionOutcome told(boolean done, String act, Edition edition, String detail) {
        if (!done) {
            return EditionOutcome.CHANGED_MEANWHILE;
        }
        wrote(act, edition.id(), ("edition " + edition.number() + " " + detail).strip());
        return EditionOutcome.DONE;
    }

    private void wrote(String act, EditionId id, String detail) {
        trail.wrote(act, Purpose.OVERSIGHT, new Subject("edition of the rules", id.value()), detail);
    }

    private Signature signature(Actor officer) {
        return new Signature(officer.id(), clock.instant());
    }
}
