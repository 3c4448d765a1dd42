package id.pulang.registration.field;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door through which a device asks whether it was taken back, whoever is logged in there, if anybody. It removes
 * what it holds when it hears so; therefore a row that somebody changed beside the servers removes nothing. Safe for
 * many threads.
 */
@Service
public class RevokedDevices {

    private static final Actor SERVER = Actor.server("field devices");

    private final FieldDeviceRows rows;
    private final VerifiedDevices verified;
    private final TransactionOperations transactions;

    RevokedDevices(FieldDeviceRows rows, VerifiedDevices verified, TransactionOperations transactions) {
        this.rows = rows;
        this.verified = verified;
        this.transactions = transactions;
    }

    /** Whether an officer took a device back, at whatever post. */
    public boolean has(FieldDeviceId id) {
        return Boolean.TRUE.equals(Acting.as(SERVER, () -> transactions.execute(_ -> isRevoked(id))));
    }

    private boolean isRevoked(FieldDeviceId id) {
        return rows.find(id)
                .filter(device -> device.revokedAt().isPresent())
                .filter(verified::isAsWritten)
                .isPresent();
    }
}
