package id.pulang.cases;

import id.pulang.cases.course.NotedMilestone;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A milestone that is about to be noted on a case. */
record NewMilestone(OneCase about, NotedMilestone noted, String detail, UserId by, Owners owners) {

    /** Whose a case was and whose it is, where a milestone changes that. */
    record Owners(@Nullable UserId former, @Nullable UserId now) {

        static final Owners UNCHANGED = new Owners(null, null);
    }

    static NewMilestone of(OneCase about, OwnMilestone what, Instant at, String detail) {
        var noted = new NotedMilestone(what.name(), at, what.effect());
        return new NewMilestone(about, noted, detail, Acting.actor().id(), Owners.UNCHANGED);
    }

    /** Somebody has a case from now on, or nobody. */
    static NewMilestone owned(OneCase about, OwnMilestone what, Instant at, String detail, @Nullable UserId owner) {
        NewMilestone noted = of(about, what, at, detail);
        var owners = new Owners(about.summary().owner(), owner);
        return new NewMilestone(about, noted.noted(), detail, noted.by(), owners);
    }

    static List<NewMilestone> of(List<OneCase> cases, Milestone published) {
        var noted = new NotedMilestone(published.code(), published.at(), published.effect());
        return cases.stream()
                .map(each -> new NewMilestone(each, noted, published.detail(), published.by(), Owners.UNCHANGED))
                .toList();
    }
}
