package id.pulang.families.words;

import id.pulang.cases.course.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far somebody is, as coarsely as a family may know it.
 *
 * @param permitAsked since when a permit of the host state is waited for, the first that was asked for
 */
public record WayHome(Station station, Optional<LocalDate> permitAsked) {

    /** The coarse stations. */
    public enum Station {
        /** Not free, not found, or in nobody's care that is known. */
        NOT_IN_CARE,
        /** In the care of the mission. */
        IN_CARE,
        /** Boarded, and accepted by nobody at home. */
        TRAVELLING,
        /** Accepted by somebody at home. */
        HOME
    }

    /** Nothing is known of the way. */
    public static final WayHome UNKNOWN = new WayHome(Station.NOT_IN_CARE, Optional.empty());

    /** Returns the station of a stage; whoever was refused at home has lost that stage and is on the way. */
    static Station station(Stage stage) {
        return switch (stage) {
            case REPORTED, LOCATED, ENGAGED, VISITED, FREED -> Station.NOT_IN_CARE;
            case IN_CARE, REGISTERED, IDENTIFIED, FIT, SCREENED, CLEARED, ON_MANIFEST -> Station.IN_CARE;
            case TRAVELLING, LANDED -> Station.TRAVELLING;
            case HOME -> Station.HOME;
        };
    }

    boolean isSafe() {
        return station != Station.NOT_IN_CARE;
    }

    FamilyWord word() {
        return switch (station) {
            case NOT_IN_CARE -> FamilyWord.NONE;
            case IN_CARE ->
                permitAsked.<FamilyWord>map(FamilyWord.AwaitingPermit::new).orElseGet(FamilyWord.InCare::new);
            case TRAVELLING -> new FamilyWord.Travelling();
            case HOME -> new FamilyWord.Home();
        };
    }
}
