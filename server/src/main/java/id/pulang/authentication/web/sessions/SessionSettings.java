package id.pulang.authentication.web.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions are kept.
 *
 * @param unused how long nobody may press anything. Source: NIST SP 800-63B-4, AAL2
 */
@ConfigurationProperties("pulang.sessions")
record SessionSettings(@DefaultValue("1h") Duration unused) {}
