package id.pulang.cases.course;

import id.pulang.cases.course.Stop.Standing;
import java.time.Instant;
import java.util.ArrayList;
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

/** How far a case has come, read from its milestones in the order in which they happened. */
public final class Course {

    private static final Set<Stage> PREPARED =
            EnumSet.of(Stage.REGISTERED, Stage.IDENTIFIED, Stage.FIT, Stage.SCREENED);

    private final Map<Stage, Instant> reached = new EnumMap<>(Stage.class);
    private final Map<Stage, Instant> begun = new EnumMap<>(Stage.class);
    private final Map<Stage, Instant> refused = new EnumMap<>(Stage.class);
    private final Set<Stage> passed = EnumSet.noneOf(Stage.class);
    private final Map<Stage, Instant> before = new EnumMap<>(Stage.class);

    private Course() {}

    /** Reads the milestones of one case. */
    public static Course of(Collection<NotedMilestone> milestones) {
        Course course = new Course();
        milestones.stream().sorted(Comparator.comparing(NotedMilestone::at)).forEach(course::follow);
        return course;
    }

    private void follow(NotedMilestone noted) {
        noted.effect().ifPresent(effect -> follow(effect.kind(), effect.stage(), noted.at()));
    }

    private void follow(StageEffect.Kind kind, Stage stage, Instant at) {
        switch (kind) {
            case BEGINS -> {
                begun.put(stage, at);
                passed.remove(stage);
            }
            case REACHES -> reach(stage, at);
            case REFUSES -> {
                refused.put(stage, at);
                lose(stage);
            }
            case LOSES -> lose(stage);
            case PASSES -> passed.add(stage);
            case RETURNS -> {
                reached.keySet().removeIf(each -> each.compareTo(stage) > 0);
                reach(stage, before.getOrDefault(stage, at));
            }
        }
    }

    private void reach(Stage stage, Instant at) {
        refused.remove(stage);
        passed.remove(stage);
        reached.merge(stage, at, (first, latest) -> stage == Stage.REGISTERED ? earlier(first, latest) : latest);
        before.put(stage, at);
    }

    /** A seat and the journey go together; a preparation that is lost takes the clearance with it. */
    private void lose(Stage stage) {
        reached.remove(stage);
        begun.remove(stage);
        if (PREPARED.contains(stage)) {
            reached.remove(Stage.CLEARED);
        } else if (stage == Stage.ON_MANIFEST || stage == Stage.TRAVELLING) {
            reached.remove(Stage.ON_MANIFEST);
            reached.remove(Stage.TRAVELLING);
        }
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

    /** Returns what the case waits for next: the first of what can be done. */
    public NextTask next() {
        return tasks().getFirst();
    }

    /**
     * Returns what can be done on the case now, the next first. Until every gate is open the preparations go side by
     * side, and so do the gates of authorities.
     */
    public List<NextTask> tasks() {
        Stage stage = stage();
        return PREPARED.contains(stage) ? preparations() : List.of(onTheWay(stage));
    }

    private List<NextTask> preparations() {
        List<NextTask> open = new ArrayList<>();
        if (!settles(Stage.IDENTIFIED)) {
            open.add(NextTask.VERIFY_IDENTITY);
        }
        if (!settles(Stage.FIT)) {
            open.add(refused.containsKey(Stage.FIT) ? NextTask.EXAMINE_AGAIN : NextTask.EXAMINE_FITNESS);
        }
        if (!settles(Stage.SCREENED)) {
            open.add(begun.containsKey(Stage.SCREENED) ? NextTask.SCREEN_SECOND : NextTask.SCREEN_FIRST);
        }
        open.add(NextTask.OPEN_GATES);
        return List.copyOf(open);
    }

    private NextTask onTheWay(Stage stage) {
        return switch (stage) {
            case REGISTERED, IDENTIFIED, FIT, SCREENED -> NextTask.OPEN_GATES;
            case CLEARED -> NextTask.PUT_ON_MANIFEST;
            case ON_MANIFEST -> NextTask.BOARD;
            case TRAVELLING -> NextTask.AWAIT_LANDING;
            case LANDED -> begun.containsKey(Stage.HOME) ? NextTask.AWAIT_COUNTERSIGNATURE : NextTask.HAND_OVER;
            case HOME -> NextTask.FOLLOW_UP;
        };
    }

    /** Says whether a station was reached and holds, or whether the way goes on without it. */
    public boolean settles(Stage station) {
        return reaches(station) || passed.contains(station);
    }

    /** Says whether a station was reached and holds. */
    public boolean reaches(Stage station) {
        return reached.containsKey(station);
    }

    /** Returns the road: every station with whether it was reached. */
    public List<Stop> road() {
        Stage stage = stage();
        Optional<Stage> next = Arrays.stream(Stage.values())
                .filter(each -> each.compareTo(stage) > 0 && !passed.contains(each))
                .findFirst();
        return Arrays.stream(Stage.values())
                .map(each -> stop(each, next.filter(each::equals).isPresent()))
                .toList();
    }

    private Stop stop(Stage station, boolean next) {
        @Nullable Instant at = reached.get(station);
        if (at != null) {
            return new Stop(station, Standing.REACHED, at);
        }
        @Nullable Instant no = refused.get(station);
        if (no != null && PREPARED.contains(station)) {
            return new Stop(station, Standing.REFUSED, no);
        }
        return new Stop(station, next ? Standing.NEXT : Standing.AHEAD, null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
