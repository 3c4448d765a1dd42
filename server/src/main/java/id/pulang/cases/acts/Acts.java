package id.pulang.cases.acts;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the next act of whoever acts: the first task that the course of a case leaves open and that their role may do.
 * What is open is decided by {@link Course}, and by what is known beside it.
 */
@Component
public class Acts {

    private final List<ActPlace> places;
    private final List<TaskOrder> orders;

    Acts(List<ActPlace> places, List<TaskOrder> orders) {
        this.places = List.copyOf(places);
        this.orders = List.copyOf(orders);
    }

    /** Returns what can be done on a case now, the next first. */
    public List<NextTask> tasks(CaseSummary about, Course course) {
        List<NextTask> tasks = course.tasks();
        for (TaskOrder order : orders) {
            tasks = order.arranged().apply(about, tasks);
        }
        return tasks;
    }

    /** Returns the next act of the acting person; empty while the case waits for others. */
    public Optional<Act> next(CaseSummary about, Course course) {
        return tasks(about, course).stream()
                .flatMap(task -> place(task).map(place -> act(task, place, about)).stream())
                .findFirst();
    }

    /** Returns the rights of which one is asked for by a task; none where nobody of a post does it. */
    public Set<Role> who(NextTask task) {
        return places.stream()
                .filter(place -> place.tasks().contains(task))
                .flatMap(place -> place.roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<ActPlace> place(NextTask task) {
        return places.stream()
                .filter(place -> place.tasks().contains(task))
                .filter(place -> Acting.actor().role().holdsAny(place.roles()))
                .findFirst();
    }

    private static Act act(NextTask task, ActPlace place, CaseSummary about) {
        return new Act(task, place.address().apply(about));
    }
}
