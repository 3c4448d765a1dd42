package id.pulang.casework.photographs;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.casework.files.Download;
import id.pulang.casework.files.Intake;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of photographs: taken only where the pack of the post allows it and the person agreed, kept under the key of
 * the case, opened one by one with a line in the trail, deleted with a reason. No program compares what is on them
 * (never 12). Source: docs/decisions/0112.
 */
@Service
@Transactional
public class Photographs {

    /** Who photographs people, and looks at the photographs: who meets them face to face. */
    public static final Set<Role> OFFICERS =
            Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);

    /** The most bytes of a photograph as it is kept; our proposal. */
    public static final int LARGEST = 6_000_000;

    /** The most letters of a reason; our proposal. */
    public static final int LONGEST_REASON = 500;

    private final PhotographRows rows;
    private final PhotographPolicy policy;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Photographs(
            PhotographRows rows, PhotographPolicy policy, Cases cases, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says what photographs a case has; opens none. */
    public PhotographView of(CaseId id) {
        access.require(OFFICERS);
        CaseSummary about = cases.summary(id);
        List<Photograph> all = rows.of(about.id());
        return new PhotographView(
                about,
                policy.rule(about),
                all,
                access.names(all.stream().map(Photograph::by).distinct().toList()));
    }

    /** Keeps a picture that was looked at; of two at once the second waits and finds the first. */
    public PhotographOutcome add(CaseId id, Intake.Ready picture, @Nullable Consent consent) {
        access.require(OFFICERS);
        CaseSummary about = cases.summary(cases.living(id));
        cases.hold(List.of(about.id()));
        Optional<PhotographOutcome> refused = policy.refuses(about, consent).or(() -> refuses(about, picture));
        if (refused.isPresent() || consent == null) {
            return refused.orElse(PhotographOutcome.NO_CONSENT);
        }
        UUID kept = rows.insert(about, picture, consent, signed());
        trail.wrote("photograph added", Purpose.CASE_WORK, subject(new PhotographId(kept)), consent.name());
        return PhotographOutcome.KEPT;
    }

    private Optional<PhotographOutcome> refuses(CaseSummary about, Intake.Ready picture) {
        if (!picture.kind().picture()) {
            return Optional.of(PhotographOutcome.NO_PICTURE);
        }
        if (picture.bytes().length > LARGEST) {
            return Optional.of(PhotographOutcome.TOO_LARGE);
        }
        return rows.of(about.id()).stream().anyMatch(Photograph::isKept)
                ? Optional.of(PhotographOutcome.ONE_IS_THERE)
                : Optional.empty();
    }

    /** Opens a photograph, with a line in the trail; throws {@link NotFound} where its picture was deleted. */
    public Download open(CaseId id, PhotographId photograph) {
        access.require(OFFICERS);
        return rows.picture(cases.summary(id).id(), photograph)
                .orElseThrow(() -> new NotFound("photograph"))
                .open(Purpose.CASE_WORK, trail);
    }

    /** Deletes the picture of a photograph; that there was one, and why it went, stays. */
    public PhotographOutcome remove(CaseId id, PhotographId photograph, String reason) {
        access.require(OFFICERS);
        CaseSummary about = cases.summary(id);
        if (rows.of(about.id()).stream().noneMatch(each -> each.id().equals(photograph))) {
            throw new NotFound("photograph");
        }
        if (reason.isBlank()) {
            return PhotographOutcome.NO_REASON;
        }
        if (reason.length() > LONGEST_REASON) {
            return PhotographOutcome.TOO_LONG;
        }
        if (!rows.remove(about.id(), photograph, reason.strip(), signed())) {
            return PhotographOutcome.GONE;
        }
        trail.wrote("photograph deleted", Purpose.CASE_WORK, subject(photograph), "");
        return PhotographOutcome.REMOVED;
    }

    private PhotographRows.Signed signed() {
        return new PhotographRows.Signed(access.actor().id(), clock.instant());
    }

    private static Subject subject(PhotographId photograph) {
        return new Subject("photograph", photograph.value());
    }
}
