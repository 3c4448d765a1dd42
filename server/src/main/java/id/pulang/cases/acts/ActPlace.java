package id.pulang.cases.acts;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Role;
import java.util.Set;
import java.util.function.Function;

/**
 * Where tasks of a case are done; the module that does them declares it as a bean.
 *
 * @param tasks which tasks
 * @param roles the rights of which one is asked for there
 * @param address of the page or the part of the case page that opens the form
 */
public record ActPlace(Set<NextTask> tasks, Set<Role> roles, Function<CaseSummary, String> address) {

    public ActPlace {
        tasks = Set.copyOf(tasks);
        roles = Set.copyOf(roles);
    }

    /** Declares that tasks are done in the section that a module has on the case page. */
    public static ActPlace onTheCase(String module, Set<Role> roles, NextTask... tasks) {
        return new ActPlace(
                Set.of(tasks), roles, about -> "/desk/cases/" + about.id().value() + "#section-" + module);
    }
}
