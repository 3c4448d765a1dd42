package id.pulang.cases;

import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A milestone as another module would publish it, by the person who acts. */
public record SomeMilestone(List<CaseId> cases, String code, Instant at, UserId by, String detail)
        implements Milestone {

    /** What the milestones of the way home do to the stage. */
    public static final Map<String, StageEffect> EFFECTS = Map.ofEntries(
            Map.entry("OPENED", StageEffect.reaches(Stage.REGISTERED)),
            Map.entry("REPORTED", StageEffect.reaches(Stage.REPORTED)),
            Map.entry("LOCATED", StageEffect.reaches(Stage.LOCATED)),
            Map.entry("PLACE_LOST", StageEffect.loses(Stage.LOCATED)),
            Map.entry("ENGAGED", StageEffect.reaches(Stage.ENGAGED)),
            Map.entry("VISITED", StageEffect.reaches(Stage.VISITED)),
            Map.entry("ACCESS_REFUSED", StageEffect.refuses(Stage.VISITED)),
            Map.entry("FREED", StageEffect.reaches(Stage.FREED)),
            Map.entry("IN_CARE", StageEffect.reaches(Stage.IN_CARE)),
            Map.entry("REGISTERED", StageEffect.reaches(Stage.REGISTERED)),
            Map.entry("SOUGHT_AGAIN", StageEffect.loses(Stage.REGISTERED)),
            Map.entry("IDENTITY_VERIFIED", StageEffect.reaches(Stage.IDENTIFIED)),
            Map.entry("FIT_TO_TRAVEL", StageEffect.reaches(Stage.FIT)),
            Map.entry("NOT_FIT", StageEffect.refuses(Stage.FIT)),
            Map.entry("SCREENED_ONCE", StageEffect.begins(Stage.SCREENED)),
            Map.entry("SCREENED_TWICE", StageEffect.reaches(Stage.SCREENED)),
            Map.entry("CLEARED", StageEffect.reaches(Stage.CLEARED)),
            Map.entry("ON_MANIFEST", StageEffect.reaches(Stage.ON_MANIFEST)),
            Map.entry("MOVED_OFF", StageEffect.loses(Stage.ON_MANIFEST)),
            Map.entry("BOARDED", StageEffect.reaches(Stage.TRAVELLING)),
            Map.entry("BOARDING_UNDONE", StageEffect.returnsTo(Stage.ON_MANIFEST)),
            Map.entry("LANDED", StageEffect.reaches(Stage.LANDED)),
            Map.entry("LANDING_UNDONE", StageEffect.returnsTo(Stage.TRAVELLING)),
            Map.entry("HANDOVER_REFUSED", StageEffect.loses(Stage.HOME)),
            Map.entry("HANDOVER_RECALLED", StageEffect.loses(Stage.HOME)),
            Map.entry("HANDED_OVER", StageEffect.begins(Stage.HOME)),
            Map.entry("HANDOVER_COUNTERSIGNED", StageEffect.reaches(Stage.HOME)));

    /** Makes a milestone of one case. */
    public static SomeMilestone of(CaseId id, String code, Instant at, String detail) {
        return new SomeMilestone(List.of(id), code, at, Acting.actor().id(), detail);
    }

    @Override
    public Optional<StageEffect> effect() {
        return Optional.of(EFFECTS.get(code));
    }
}
