package id.pulang.authentication.posts;

import id.pulang.identity.PostCode;
import java.util.Set;

/** What came of opening a post. */
public sealed interface PostOpening {

    /** It is open. */
    record Opened(PostCode code) implements PostOpening {}

    /** Nothing was opened. */
    record Refused(Set<PostProblem> problems) implements PostOpening {}
}
