package id.pulang.installation.commands;

import id.pulang.cli.PulangCommand;
import id.pulang.installation.commands.ServerStart.NotStarted;
import id.pulang.installation.database.DataFolder;
import id.pulang.installation.database.DatabaseUnusable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is looked at before anything is made: the port, the data folder and the space on its disk. A server that cannot
 * listen must leave no new database behind.
 */
final class StartChecks {

    /** What the programs of the database, its first files and some hours of work need. */
    private static final long LEAST_SPACE = 64L << 20;

    private StartChecks() {}

    /** Refuses a port that another program listens on. */
    static void port(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new NotStarted(
                    "Port %d is in use by another program. Choose another with --port.".formatted(port),
                    PulangCommand.REFUSED,
                    taken);
        }
    }

    /** Refuses a data folder that cannot be written, and a disk with no space left. */
    static void folder(Path folder) {
        try {
            DataFolder.mustBeWritable(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_SPACE) {
                throw new NotStarted(
                        "The disk of the data folder %s is full: %d MB are left, and the server needs %d MB."
                                .formatted(folder, free >> 20, LEAST_SPACE >> 20),
                        PulangCommand.REFUSED);
            }
        } catch (DatabaseUnusable unusable) {
            throw new NotStarted(String.valueOf(unusable.getMessage()), PulangCommand.REFUSED, unusable);
        } catch (IOException unknown) {
            throw new NotStarted(
                    "The disk of the data folder %s cannot be read: %s".formatted(folder, unknown.getMessage()),
                    PulangCommand.REFUSED,
                    unknown);
        }
    }
}
