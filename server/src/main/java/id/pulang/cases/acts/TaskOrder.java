package id.pulang.cases.acts;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.NextTask;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What is known of a case beside its course and changes what can be done on it next; declared as a bean.
 *
 * @param arranged returns the tasks of a case, the next first, from those that its course leaves open
 */
public record TaskOrder(BiFunction<CaseSummary, List<NextTask>, List<NextTask>> arranged) {}
