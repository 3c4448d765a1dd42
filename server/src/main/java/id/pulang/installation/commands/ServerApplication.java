package id.pulang.installation.commands;

/** The command under which all others stand; it names the Spring application that those start. */
public interface ServerApplication {

    /** Returns the class with the annotations of the application. */
    Class<?> application();
}
