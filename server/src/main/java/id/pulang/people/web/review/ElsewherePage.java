package id.pulang.people.web.review;

import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import id.pulang.people.master.review.MasterQuestion;
import id.pulang.people.master.review.MasterQuestionView;
import java.util.Map;
import java.util.Set;

/**
 * The page of two records of different incidents.
 *
 * @param visible whose pages the acting person may open
 */
public record ElsewherePage(
        MasterQuestionView asked, ReviewPage review, Map<PostCode, String> posts, Set<PersonId> visible) {

    public ElsewherePage {
        posts = Map.copyOf(posts);
        visible = Set.copyOf(visible);
    }

    /** Whether the acting person may open the page of who stands on the left, or on the right. */
    public boolean seen(boolean left) {
        return visible.contains(person(left));
    }

    /** Returns what is asked. */
    public MasterQuestion question() {
        return asked.question();
    }

    /** Returns how the post of the person on the left, or on the right, is called. */
    public String post(boolean left) {
        var grounds = question().grounds();
        return posts.getOrDefault((left ? grounds.left() : grounds.right()).post(), "");
    }

    /** Returns who stands on the left, or on the right. */
    public PersonId person(boolean left) {
        var grounds = question().grounds();
        return (left ? grounds.left() : grounds.right()).person();
    }

    /** Returns the address of the question. */
    public String path() {
        return "/desk/people/elsewhere/" + question().id().value();
    }
}
