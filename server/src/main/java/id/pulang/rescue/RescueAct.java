package id.pulang.rescue;

import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an officer records of somebody who is not registered yet; the names are stored. What each needs and who does it:
 * case life cycle S1 to S3.
 */
public enum RescueAct {
    /** It is known where the person is. */
    LOCATED(Stage.LOCATED, true, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER)),
    /** An authority of the host state was asked to act, by a note verbale or by a liaison officer. */
    ENGAGED(Stage.ENGAGED, false, Set.of(Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION)),
    /** A consular officer saw the person: where, in which condition, how many of how many. */
    VISITED(Stage.VISITED, true, Set.of(Role.CONSULAR_OFFICER)),
    /** The person, or who speaks for them, wishes that an authority of the host state is asked to act. */
    RESCUE_WISHED(Stage.ENGAGED, false, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER)),
    /** The person, or who speaks for them, does not wish it; what was wished before holds no more. */
    RESCUE_DECLINED(Stage.ENGAGED, false, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER)),
    /** The person's life is in danger, so that an authority may be asked without their word. */
    LIFE_IN_DANGER(Stage.ENGAGED, false, Set.of(Role.CONSULAR_OFFICER)),
    /** Access to the person was refused. */
    ACCESS_REFUSED(Stage.VISITED, true, Set.of(Role.CONSULAR_OFFICER)),
    /** The person is free. */
    FREED(Stage.FREED, false, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER)),
    /** Somebody shelters the person and looks after them. */
    IN_CARE(Stage.IN_CARE, true, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER)),
    /** A stage no longer holds, as when the person was moved. */
    NO_LONGER(Stage.LOCATED, false, Set.of(Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION));

    /** Everybody who records something of it, and sees what was recorded. */
    public static final Set<Role> EVERYBODY =
            Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);

    /** What says whether an authority may be told of somebody; the latest of them counts. */
    private static final Set<RescueAct> WORDS = EnumSet.of(RESCUE_WISHED, RESCUE_DECLINED, LIFE_IN_DANGER);

    private final Stage stage;
    private final boolean placed;
    private final Set<Role> roles;

    RescueAct(Stage stage, boolean placed, Set<Role> roles) {
        this.stage = stage;
        this.placed = placed;
        this.roles = roles;
    }

    /** Returns the stage that it is about; what no longer holds says its own. */
    public Stage stage() {
        return stage;
    }

    /** Whether it needs a place. */
    public boolean isPlaced() {
        return placed;
    }

    /** Returns the rights of which one is asked for. */
    public Set<Role> roles() {
        return roles;
    }

    /** Returns the name of the task that it does. */
    public String task() {
        return switch (this) {
            case LOCATED -> NextTask.LOCATE.name();
            case ENGAGED -> NextTask.ENGAGE.name();
            case VISITED -> NextTask.VISIT.name();
            case FREED -> NextTask.FREE.name();
            case IN_CARE -> NextTask.TAKE_IN.name();
            case RESCUE_WISHED, RESCUE_DECLINED, LIFE_IN_DANGER, ACCESS_REFUSED, NO_LONGER -> "";
        };
    }

    /** Whether it says if an authority may be told of the person. */
    boolean isWord() {
        return WORDS.contains(this);
    }

    /** Whether it can be recorded of somebody who is registered: that they are in care, or are so no longer. */
    boolean isAfterRegistration() {
        return this == IN_CARE || this == NO_LONGER;
    }

    /** Whether a stage can be said to hold no longer: all but that the person was reported. */
    static boolean canBeLost(Stage stage) {
        return stage.isBeforeRegistration() && stage != Stage.REPORTED;
    }

    Optional<StageEffect> effect(Stage of) {
        return switch (this) {
            case LOCATED, ENGAGED, VISITED, FREED, IN_CARE -> Optional.of(StageEffect.reaches(stage));
            case RESCUE_WISHED, RESCUE_DECLINED, LIFE_IN_DANGER -> Optional.empty();
            case ACCESS_REFUSED -> Optional.of(StageEffect.refuses(stage));
            case NO_LONGER -> Optional.of(StageEffect.loses(of));
        };
    }
}
