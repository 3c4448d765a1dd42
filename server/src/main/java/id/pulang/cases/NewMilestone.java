package id.pulang.cases;

import id.pulang.cases.course.NotedMilestone;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;

/** A milestone that is about to be noted on a case. */
record NewMilestone(OneCase about, NotedMilestone noted, String detail, UserId by) {

    static NewMilestone of(OneCase about, OwnMilestone what, Instant at, String detail) {
        var noted = new NotedMilestone(what.name(), at, what.effect());
        return new NewMilestone(about, noted, detail, Acting.actor().id());
    }

    static List<NewMilestone> of(List<OneCase> cases, Milestone published) {
        var noted = new NotedMilestone(published.code(), published.at(), published.effect());
        return cases.stream()
                .map(each -> new NewMilestone(each, noted, published.detail(), published.by()))
                .toList();
    }
}
