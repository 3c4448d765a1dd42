package id.pulang.prevention;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.Locks;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of warnings to the public: written by one officer, released by another, corrected in a new version, taken
 * back with a reason. Everybody at a post who may write warnings reads those of the post. Safe for many threads.
 * Source: docs/decisions/0097.
 */
@Service
@Transactional
public class Warnings {

    /** Who writes and releases them. */
    public static final Set<Role> ROLES = Set.of(Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);

    /** The most letters of a reason; our proposal. */
    public static final int LONGEST_REASON = 500;

    private final WarningPublication publication;
    private final WarningRows rows;
    private final SourceCheck sources;
    private final Locks locks;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Warnings(
            WarningPublication publication,
            SourceCheck sources,
            Locks locks,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.publication = publication;
        rows = publication.rows();
        this.sources = sources;
        this.locks = locks;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of beginning a warning. */
    public sealed interface Begun {

        /** It is kept. */
        record Kept(WarningId id) implements Begun {}

        /** It is not. */
        record Not(WarningOutcome why) implements Begun {}
    }

    /** Returns the warnings of the post, the latest first. */
    public List<WarningFile> all() {
        access.require(ROLES);
        return rows.all();
    }

    /** Returns those that wait for the acting officer to release them: proposed by another one. */
    public List<WarningFile> toRelease() {
        UserId officer = access.require(ROLES).id();
        return rows.all().stream().filter(file -> file.waitsFor(officer)).toList();
    }

    /** Returns a warning; throws {@link NotFound} for one of another post. */
    public WarningFile file(WarningId id) {
        access.require(ROLES);
        return rows.find(id).orElseThrow(() -> new NotFound("warning"));
    }

    /** Returns on how much the latest version of a warning rests. */
    public WarningEvidence evidence(WarningFile file) {
        return sources.evidence(file.latest().content().sources());
    }

    /** Begins a warning; parts of it may be missing. */
    public Begun begin(WarningContent content) {
        Actor officer = access.require(ROLES);
        WarningOutcome wrong = wrongIn(content, BilingualText.NONE);
        if (wrong != WarningOutcome.DONE) {
            return new Begun.Not(wrong);
        }
        locks.take("warnings of " + officer.post().value());
        WarningId id = rows.insert(officer.post(), access.today().getYear());
        rows.insert(id, 1, content, BilingualText.NONE, signature(officer));
        wrote("warning begun", id, 1);
        return new Begun.Kept(id);
    }

    /**
     * Changes the version that is being worked on; where the latest is released, begins the next one with it.
     *
     * @param revision the revision that the officer has seen
     * @param correction what changes, for the public; of no meaning in the first version
     */
    public WarningOutcome change(WarningId id, int revision, WarningContent content, BilingualText correction) {
        Actor officer = access.require(ROLES);
        WarningFile file = file(id);
        WarningVersion latest = file.latest();
        if (latest.revision() != revision || file.withdrawal() != null) {
            return WarningOutcome.CHANGED_MEANWHILE;
        }
        WarningOutcome wrong = wrongIn(content, correction);
        if (wrong != WarningOutcome.DONE) {
            return wrong;
        }
        boolean next = latest.released() != null;
        boolean kept = next
                ? rows.insert(id, latest.number() + 1, content, correction, signature(officer))
                : rows.change(id, latest, content, correction, signature(officer));
        return told(kept, "warning changed", id, next ? latest.number() + 1 : latest.number());
    }

    /** Asks a second officer to release the version that is being worked on. */
    public WarningOutcome propose(WarningId id, int revision) {
        Actor officer = access.require(ROLES);
        WarningFile file = file(id);
        WarningVersion latest = file.latest();
        if (latest.revision() != revision || file.state() != WarningState.DRAFT) {
            return WarningOutcome.CHANGED_MEANWHILE;
        }
        WarningOutcome wrong = notReady(latest);
        return wrong == WarningOutcome.DONE
                ? told(rows.propose(id, latest, signature(officer)), "warning proposed", id, latest.number())
                : wrong;
    }

    /** Releases a version that another officer has proposed: from then on everybody may read it. */
    public WarningOutcome release(WarningId id, int revision) {
        Actor officer = access.require(ROLES);
        WarningFile file = file(id);
        WarningVersion latest = file.latest();
        WarningVersion.Signature proposed = latest.proposed();
        if (latest.revision() != revision || proposed == null || file.state() != WarningState.PROPOSED) {
            return WarningOutcome.CHANGED_MEANWHILE;
        }
        if (proposed.by().equals(officer.id())) {
            return WarningOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(proposed.by());
        WarningOutcome wrong = notReady(latest);
        return wrong == WarningOutcome.DONE
                ? published(rows.release(id, latest, signature(officer)), "warning released", id, latest.number())
                : wrong;
    }

    /** Gives a proposal back with a reason. */
    public WarningOutcome refuse(WarningId id, int revision, String because) {
        Actor officer = access.require(ROLES);
        WarningFile file = file(id);
        WarningVersion latest = file.latest();
        if (because.isBlank() || because.length() > LONGEST_REASON) {
            return because.isBlank() ? WarningOutcome.WORDS_MISSING : WarningOutcome.TOO_LONG;
        }
        if (latest.revision() != revision || file.state() != WarningState.PROPOSED) {
            return WarningOutcome.CHANGED_MEANWHILE;
        }
        boolean refused = rows.refuse(id, latest, because.strip(), signature(officer));
        return told(refused, "warning given back", id, latest.number());
    }

    /** Takes a warning back, at once and by one officer: everybody reads that it no longer counts, and why. */
    public WarningOutcome withdraw(WarningId id, BilingualText because) {
        Actor officer = access.require(ROLES);
        WarningFile file = file(id);
        if (!because.isComplete() || because.isLongerThan(LONGEST_REASON)) {
            return because.isComplete() ? WarningOutcome.TOO_LONG : WarningOutcome.WORDS_MISSING;
        }
        boolean withdrawn = rows.withdraw(id, because, signature(officer));
        return published(withdrawn, "warning withdrawn", id, file.latest().number());
    }

    private WarningOutcome wrongIn(WarningContent content, BilingualText correction) {
        if (content.text().isTooLong() || correction.isLongerThan(LONGEST_REASON)) {
            return WarningOutcome.TOO_LONG;
        }
        return sources.isKnown(content.sources()) ? WarningOutcome.DONE : WarningOutcome.NO_SUCH_REPORT;
    }

    private WarningOutcome notReady(WarningVersion version) {
        WarningText text = version.content().text();
        if (!text.isComplete() || version.number() > 1 && !version.correction().isComplete()) {
            return WarningOutcome.INCOMPLETE;
        }
        if (!text.personalDetails().isEmpty()) {
            return WarningOutcome.PERSONAL_DETAIL;
        }
        return sources.evidence(version.content().sources()).suffices()
                ? WarningOutcome.DONE
                : WarningOutcome.TOO_FEW_SOURCES;
    }

    private WarningOutcome published(boolean done, String act, WarningId id, int version) {
        if (done) {
            publication.publish(id);
        }
        return told(done, act, id, version);
    }

    private WarningOutcome told(boolean done, String act, WarningId id, int version) {
        if (!done) {
            return WarningOutcome.CHANGED_MEANWHILE;
        }
        wrote(act, id, version);
        return WarningOutcome.DONE;
    }

    private void wrote(String act, WarningId id, int version) {
        trail.wrote(act, Purpose.OVERSIGHT, new Subject("warning", id.value()), "version " + version);
    }

    private WarningVersion.Signature signature(Actor officer) {
        return new WarningVersion.Signature(officer.id(), clock.instant());
    }
}
