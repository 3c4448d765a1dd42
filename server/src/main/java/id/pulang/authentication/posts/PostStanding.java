package id.pulang.authentication.posts;

import id.pulang.identity.Post;

/**
 * A post as an administrator sees it: numbers, and nobody's name.
 *
 * @param depth how many posts stand above it
 * @param people how many people are with it
 * @param officers how many officers work there
 * @param offices how many open posts stand right below it
 */
public record PostStanding(Post post, int depth, long people, int officers, int offices) {}
