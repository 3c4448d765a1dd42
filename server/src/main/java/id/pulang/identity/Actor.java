package id.pulang.identity;

import java.util.UUID;

/**
 * Someone who acts, in one role, at one post.
 *
 * @param name how colleagues see them
 * @param section part of the post, such as {@code consular} or {@code immigration}; two people of different sections
 *     are needed for an override
 */
public record Actor(UserId id, String name, PackRole role, PostCode post, String section) {

    /** Makes someone whose role is called by the one right that it has. */
    public Actor(UserId id, String name, Role right, PostCode post, String section) {
        this(id, name, PackRole.of(right), post, section);
    }

    /** The server itself at work for all posts; nothing is shown in its name, and the audit trail names it. */
    public static Actor server(String work) {
        return new Actor(new UserId(new UUID(0, 0)), work, Role.REVIEWER, PostCode.HEADQUARTERS, "server");
    }

    /** Whether the role has a right. */
    public boolean holds(Role right) {
        return role.holds(right);
    }

    /** Whether the row-level policies show this actor the people of every post. */
    public boolean reachesAllPosts() {
        return seesPeople() && post.equals(PostCode.HEADQUARTERS);
    }

    /**
     * The post whose people the row-level policies show; empty for an administrator, who sees no case, and for a role
     * without rights.
     */
    public String visiblePost() {
        return seesPeople() ? post.value() : "";
    }

    private boolean seesPeople() {
        return role.rights().stream().anyMatch(right -> right != Role.ADMINISTRATOR);
    }
}
