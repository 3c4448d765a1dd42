package id.pulang.identity;

import java.util.UUID;

/**
 * Someone who acts, in one role, at one post.
 *
 * @param name how colleagues see them
 * @param section part of the post, such as {@code consular} or {@code immigration}; two people of different sections
 *     are needed for an override
 */
public record Actor(UserId id, String name, Role role, PostCode post, String section) {

    /** The server itself at work for all posts; nothing is shown in its name, and the audit trail names it. */
    public static Actor server(String work) {
        return new Actor(new UserId(new UUID(0, 0)), work, Role.REVIEWER, PostCode.HEADQUARTERS, "server");
    }

    /** Whether the row-level policies show this actor the people of every post. */
    public boolean reachesAllPosts() {
        return role != Role.ADMINISTRATOR && post.equals(PostCode.HEADQUARTERS);
    }

    /** The post whose people the row-level policies show; empty for an administrator, who sees no case. */
    public String visiblePost() {
        return role == Role.ADMINISTRATOR ? "" : post.value();
    }
}
