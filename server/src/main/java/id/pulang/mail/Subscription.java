package id.pulang.mail;

/**
 * What an officer wants to be told by e-mail.
 *
 * @param daily whether once a day, when the quiet hours end; otherwise at most once an hour, where more waits than
 *     before
 * @param language ISO 639 code of the language of the letters
 * @param told how much waited when the last letter was sent
 */
public record Subscription(String address, boolean daily, QuietHours quiet, String language, long told) {}
