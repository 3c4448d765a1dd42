package id.pulang.cases.course;

import id.pulang.cases.CaseFact;
import id.pulang.cases.Stage;
import id.pulang.cases.course.Stop.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a case has come, read from its facts in the order in which they happened. */
public final class Course {

    private static final Set<Stage> PREPARED =
            EnumSet.of(Stage.REGISTERED, Stage.IDENTIFIED, Stage.FIT, Stage.SCREENED);

    private final Map<Stage, Instant> reached = new EnumMap<>(Stage.class);
    private @Nullable Instant notFit;
    private @Nullable Instant screenedOnce;
    private @Nullable Instant seated;

    private Course() {}

    /** Reads the facts of one case. */
    public static Course of(Collection<NotedFact> facts) {
        Course course = new Course();
        facts.stream().sorted(Comparator.comparing(NotedFact::at)).forEach(course::follow);
        return course;
    }

    private void follow(NotedFact noted) {
        Instant at = noted.at();
        switch (noted.fact()) {
            case OPENED -> reached.merge(Stage.REGISTERED, at, Course::earlier);
            case IDENTITY_VERIFIED -> reached.put(Stage.IDENTIFIED, at);
            case FIT_TO_TRAVEL, NOT_FIT -> examined(noted.fact(), at);
            case SCREENED_ONCE -> screenedOnce = at;
            case SCREENED_TWICE -> reached.put(Stage.SCREENED, at);
            case CLEARED -> reached.put(Stage.CLEARED, at);
            case CLEARANCE_LOST -> reached.remove(Stage.CLEARED);
            case ON_MANIFEST, MOVED_OFF, BOARDED, NOT_BOARDED, BOARDING_UNDONE -> travelled(noted.fact(), at);
            case LANDED -> reached.put(Stage.LANDED, at);
            case HANDED_OVER -> reached.put(Stage.HOME, at);
            case JOINED, PARTED -> {}
        }
    }

    private void examined(CaseFact fact, Instant at) {
        boolean fit = fact == CaseFact.FIT_TO_TRAVEL;
        notFit = fit ? null : at;
        if (fit) {
            reached.put(Stage.FIT, at);
            return;
        }
        reached.remove(Stage.FIT);
        reached.remove(Stage.CLEARED);
    }

    private void travelled(CaseFact fact, Instant at) {
        switch (fact) {
            case ON_MANIFEST -> seat(at);
            case BOARDED -> reached.put(Stage.TRAVELLING, at);
            case BOARDING_UNDONE -> {
                reached.remove(Stage.TRAVELLING);
                seat(seated == null ? at : seated);
            }
            default -> {
                reached.remove(Stage.TRAVELLING);
                reached.remove(Stage.ON_MANIFEST);
            }
        }
    }

    private void seat(Instant at) {
        seated = at;
        reached.put(Stage.ON_MANIFEST, at);
    }

    /** Returns how far the way is complete; whoever is cleared or on the way has the way to there behind them. */
    public Stage stage() {
        return Arrays.stream(Stage.values())
                .filter(stage -> !PREPARED.contains(stage) && reached.containsKey(stage))
                .max(Comparator.naturalOrder())
                .orElseGet(this::prepared);
    }

    private Stage prepared() {
        return PREPARED.stream()
                .takeWhile(stage -> stage == Stage.REGISTERED || reached.containsKey(stage))
                .max(Comparator.naturalOrder())
                .orElse(Stage.REGISTERED);
    }

    /** Returns when the stage was reached: the latest of what it needed. */
    public Optional<Instant> since() {
        Stage stage = stage();
        if (!PREPARED.contains(stage)) {
            return Optional.ofNullable(reached.get(stage));
        }
        return reached.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(stage) <= 0)
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    /** Returns what the case waits for next. */
    public NextTask next() {
        return switch (stage()) {
            case REGISTERED -> NextTask.VERIFY_IDENTITY;
            case IDENTIFIED -> notFit == null ? NextTask.EXAMINE_FITNESS : NextTask.EXAMINE_AGAIN;
            case FIT -> screenedOnce == null ? NextTask.SCREEN_FIRST : NextTask.SCREEN_SECOND;
            case SCREENED -> NextTask.OPEN_GATES;
            case CLEARED -> NextTask.PUT_ON_MANIFEST;
            case ON_MANIFEST -> NextTask.BOARD;
            case TRAVELLING -> NextTask.AWAIT_LANDING;
            case LANDED -> NextTask.HAND_OVER;
            case HOME -> NextTask.FOLLOW_UP;
        };
    }

    /** Returns the road: every station with whether it was reached. */
    public List<Stop> road() {
        Stage stage = stage();
        int next = stage.ordinal() + 1;
        return Arrays.stream(Stage.values())
                .map(each -> stop(each, each.ordinal() == next))
                .toList();
    }

    private Stop stop(Stage station, boolean next) {
        @Nullable Instant at = reached.get(station);
        if (at != null) {
            return new Stop(station, Standing.REACHED, at);
        }
        if (station == Stage.FIT && notFit != null) {
            return new Stop(station, Standing.REFUSED, notFit);
        }
        return new Stop(station, next ? Standing.NEXT : Standing.AHEAD, null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
