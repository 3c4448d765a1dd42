package id.pulang.people.web;

import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import id.pulang.people.master.review.MasterQuestionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On a person's page: who is the same human being in other incidents, and what is asked about that.
 *
 * @param hidden whether other posts are not told that the person is known
 */
public record ElsewhereView(List<Other> others, List<MasterQuestionId> asked, boolean hidden) {

    public ElsewhereView {
        others = List.copyOf(others);
        asked = List.copyOf(asked);
    }

    /**
     * One of them.
     *
     * @param person whose page the acting person may open; nobody where no more than the post is told
     * @param incident the title of the incident, where the person may be seen
     */
    public record Other(@Nullable PersonId person, String incident, PostCode post, String postName) {}

    /** Whether there is nothing to be shown. */
    public boolean empty() {
        return others.isEmpty() && asked.isEmpty();
    }
}
