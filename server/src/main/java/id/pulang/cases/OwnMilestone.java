package id.pulang.cases;

import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a case within this module or above it; the names are stored. */
enum OwnMilestone {
    /** The case was opened. */
    OPENED(StageEffect.reaches(Stage.REGISTERED)),
    /** The case was opened for somebody of whom is told and who is not registered among those present. */
    REPORTED(StageEffect.reaches(Stage.REPORTED)),
    /** The person of a case that began with a report is registered among those present. */
    REGISTERED(StageEffect.reaches(Stage.REGISTERED)),
    /** Whoever was registered was somebody else: the person is sought again. */
    SOUGHT_AGAIN(StageEffect.loses(Stage.REGISTERED)),
    /** A registry confirmed who the person is; {@code people} publishes it and knows no cases. */
    IDENTITY_VERIFIED(StageEffect.reaches(Stage.IDENTIFIED)),
    /** Another case about the same person came in here. */
    JOINED(null),
    /** The case stands alone again. */
    PARTED(null),
    /** An officer took the case for themself. */
    TAKEN(null),
    /** The case was given to an officer. */
    ASSIGNED(null),
    /** The case was given back, and nobody has it. */
    GIVEN_BACK(null);

    private final @Nullable StageEffect effect;

    OwnMilestone(@Nullable StageEffect effect) {
        this.effect = effect;
    }

    Optional<StageEffect> effect() {
        return Optional.ofNullable(effect);
    }
}
