package id.pulang.people.master.comparison;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often people of whom something changed are compared across incidents.
 *
 * @param pause from the end of one look to the beginning of the next
 */
@ConfigurationProperties("pulang.people.master")
record MasterSettings(@DefaultValue("10s") Duration pause) {}
