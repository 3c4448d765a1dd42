package id.pulang.reports.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the desk does with what comes through the public process.
 *
 * @param post the code of the post that takes in what names no country that a mission serves; the mission of the usual
 *     pack if empty
 * @param memory what a receipt costs (Argon2id), in KiB; read once, when an installation begins
 * @param passes over that memory; read once as well. Source: RFC 9106, section 4, second recommended option
 * @param every the pause between two looks for deposits
 */
@ConfigurationProperties("pulang.public")
record MailSettings(
        @DefaultValue("") String post,
        @DefaultValue("65536") int memory,
        @DefaultValue("3") int passes,
        @DefaultValue("2s") Duration every) {}
