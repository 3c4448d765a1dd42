package id.pulang.people.identity;

import id.pulang.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the way by which it can be settled now who somebody is. */
@Service
@Transactional
public class IdentityWays {

    /** By what it is settled. */
    public enum Way {
        /** A registry is asked. */
        REGISTRY,
        /** No registry is connected: an officer looks at a document, or two hold an interview. */
        DOCUMENT_OR_INTERVIEW,
        /** The identity changed after something was recorded: two officers decide. */
        TWO_OFFICERS
    }

    /** A registry, whether or not this server is connected to it. */
    public interface ConnectedRegistry {

        /** Whether it can be asked. */
        boolean connected();
    }

    private final ChangeRows changes;
    private final ConnectedRegistry registry;

    IdentityWays(ChangeRows changes, ConnectedRegistry registry) {
        this.changes = changes;
        this.registry = registry;
    }

    /** Returns the way for a person. */
    public Way of(PersonId person) {
        if (changes.of(person).isPresent()) {
            return Way.TWO_OFFICERS;
        }
        return registry.connected() ? Way.REGISTRY : Way.DOCUMENT_OR_INTERVIEW;
    }
}
