package id.pulang.installation.database;

import id.pulang.audit.watch.PublicDoorAlarm;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The watch over what {@link PublicRole} may still do to itself: what it does for too long is ended, and a password or
 * a setting that it has changed is put back and told to the supervisors.
 */
final class PublicRoleWatch {

    private static final Logger log = LoggerFactory.getLogger(PublicRoleWatch.class);
    private static final String WRONG_PASSWORD = "28P01";

    private final DataSource owner;
    private final PublicAccess access;
    private final PublicDoorAlarm alarm;

    PublicRoleWatch(DataSource owner, PublicAccess access, PublicDoorAlarm alarm) {
        this.owner = owner;
        this.access = access;
        this.alarm = alarm;
    }

    /** Looks once. */
    void look() {
        try (Connection way = owner.getConnection();
                Statement statement = way.createStatement()) {
            int ended = PublicRole.endOverlong(statement);
            if (ended > 0) {
                log.warn("The role pulang_public worked longer than it may; ended: {}", ended);
            }
            if (!PublicRole.isSetAsGiven(statement) || isLockedOut()) {
                new PublicRole(access.password()).putBack(statement);
                alarm.raise("password or settings of pulang_public");
            }
        } catch (SQLException failed) {
            throw new DatabaseUnusable("The role pulang_public cannot be watched: " + failed.getMessage(), failed);
        }
    }

    private boolean isLockedOut() throws SQLException {
        try (Connection tried = DatabaseConfiguration.connections(access.url(), PublicRole.NAME, access.password())
                .getConnection()) {
            return false;
        } catch (SQLException refused) {
            return WRONG_PASSWORD.equals(refused.getSQLState());
        }
    }
}
