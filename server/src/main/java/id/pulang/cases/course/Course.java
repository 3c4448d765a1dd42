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

/**
 * How far a case has come, read from its milestones in the order in which they happened.
 *
 * <p>A case that began with a report has stations before the person is registered. None of them needs the one before:
 * somebody can flee from where nobody knew them. Such a case stands at the furthest that holds.
 */
public final class Course {

    private static final Set<Stage> PREPARED =
            EnumSet.of(Stage.REGISTERED, Stage.IDENTIFIED, Stage.FIT, Stage.SCREENED);
    private static final Map<Stage, List<NextTask>> TASKS_BEFORE = Map.of(
            Stage.REPORTED, List.of(NextTask.LOCATE),
            Stage.LOCATED, List.of(NextTask.ENGAGE),
            Stage.ENGAGED, List.of(NextTask.VISIT, NextTask.FREE),
            Stage.VISITED, List.of(NextTask.FREE),
            Stage.FREED, List.of(NextTask.TAKE_IN, NextTask.REGISTER),
            Stage.IN_CARE, List.of(NextTask.REGISTER));
    private static final Set<Stage> ROAD = EnumSet.range(Stage.REGISTERED, Stage.HOME);
    private static final Set<Stage> ROAD_OF_SOUGHT = EnumSet.of(
            Stage.REPORTED,
            Stage.LOCATED,
            Stage.ENGAGED,
            Stage.VISITED,
            Stage.FREED,
            Stage.IN_CARE,
            Stage.REGISTERED,
            Stage.HOME);

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

    /**
     * A seat and the journey go together; a preparation that is lost takes the clearance with it; and what was done for
     * somebody before they were registered rests on what came before.
     */
    private void lose(Stage stage) {
        reached.remove(stage);
        begun.remove(stage);
        if (stage.isBeforeRegistration()) {
            reached.keySet().removeIf(each -> each.isBeforeRegistration() && each.compareTo(stage) > 0);
        } else if (PREPARED.contains(stage)) {
            reached.remove(Stage.CLEARED);
        } else if (stage == Stage.ON_MANIFEST || stage == Stage.TRAVELLING) {
            reached.remove(Stage.ON_MANIFEST);
            reached.remove(Stage.TRAVELLING);
        }
    }

    /** Returns how far the way is complete; whoever is cleared or on the way has the way to there behind them. */
    public Stage stage() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(Stage.SCREENED) > 0 && reached.containsKey(stage))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> isSought() ? furthestBefore() : prepared());
    }

    /** Whether the case began with a report and the person is not registered yet. */
    private boolean isSought() {
        return reached.containsKey(Stage.REPORTED) && !reached.containsKey(Stage.REGISTERED);
    }

    private Stage furthestBefore() {
        return reached.keySet().stream()
                .filter(Stage::isBeforeRegistration)
                .max(Comparator.naturalOrder())
                .orElse(Stage.REPORTED);
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
                .filter(entry -> !entry.getKey().isBeforeRegistration())
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
        if (stage.isBeforeRegistration()) {
            return TASKS_BEFORE.getOrDefault(stage, List.of());
        }
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
            case REPORTED, LOCATED, ENGAGED, VISITED, FREED, IN_CARE, REGISTERED, IDENTIFIED, FIT, SCREENED ->
                NextTask.OPEN_GATES;
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

    /**
     * Returns the road: every station with whether it was reached. Of somebody who is not registered yet it shows the
     * stations until then, and where it leads.
     */
    public List<Stop> road() {
        Stage stage = stage();
        Set<Stage> road = stage.isBeforeRegistration() ? ROAD_OF_SOUGHT : ROAD;
        Optional<Stage> next = road.stream()
                .filter(each -> each.compareTo(stage) > 0 && !passed.contains(each))
                .findFirst();
        return road.stream()
                .map(each -> stop(each, next.filter(each::equals).isPresent()))
                .toList();
    }

    private Stop stop(Stage station, boolean next) {
        @Nullable Instant at = reached.get(station);
        if (at != null) {
            return new Stop(station, Standing.REACHED, at);
        }
        @Nullable Instant no = refused.get(station);
        if (no != null && (PREPARED.contains(station) || station.isBeforeRegistration())) {
            return new Stop(station, Standing.REFUSED, no);
        }
        return new Stop(station, next ? Standing.NEXT : Standing.AHEAD, null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
