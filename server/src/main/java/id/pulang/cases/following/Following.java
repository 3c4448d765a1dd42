package id.pulang.cases.following;

import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes along what follows its case, whatever module keeps it. */
@Component
class Following {

    private final List<FollowsItsCase> followers;
    private final FollowingRows rows;

    Following(List<FollowsItsCase> followers, FollowingRows rows) {
        this.followers = followers;
        this.rows = rows;
    }

    @EventListener
    void on(CaseMerged merged) {
        followers.forEach(each -> rows.follow(each, merged.from(), merged.into()));
    }

    @EventListener
    void on(CaseRevived revived) {
        followers.forEach(each -> rows.comeBack(each, revived.id()));
    }
}
