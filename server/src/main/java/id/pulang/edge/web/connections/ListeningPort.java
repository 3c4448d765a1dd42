package id.pulang.edge.web.connections;

/** A port on which this program listens. Each is guarded by a {@link PortGuard} and attacked by one test of all. */
public enum ListeningPort {

    /** The pages of officers. */
    DESK,

    /** Whether the server is well. */
    HEALTH,

    /** The pages of strangers, in a process of their own. */
    PUBLIC
}
