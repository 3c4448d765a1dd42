package id.pulang.audit.readers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on reading is unusual; our proposals.
 *
 * @param peopleAnHour more than any list of one incident that is worked through in an hour
 * @param otherPostsAnHour the same for headquarters, which opens single people
 * @param casesTakenAnHour more than two pages of the worklist, which nobody takes up in an hour
 * @param lookBack how far back alarms are shown
 */
@ConfigurationProperties("pulang.alarms")
record AlarmSettings(
        @DefaultValue("300") int peopleAnHour,
        @DefaultValue("100") int otherPostsAnHour,
        @DefaultValue("50") int casesTakenAnHour,
        @DefaultValue("7d") Duration lookBack) {

    AlarmSettings {
        if (peopleAnHour < 1 || otherPostsAnHour < 1 || casesTakenAnHour < 1) {
            throw new IllegalArgumentException("pulang.alarms needs limits of at least one an hour");
        }
    }
}
