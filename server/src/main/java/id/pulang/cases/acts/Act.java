package id.pulang.cases.acts;

import id.pulang.cases.course.NextTask;

/** What the acting person can do next on a case, and the address at which they do it. */
public record Act(NextTask task, String address) {}
