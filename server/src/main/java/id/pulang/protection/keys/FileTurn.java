package id.pulang.protection.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** The turn of one thread of one process to read, change and write a file; it waits for the others. */
public final class FileTurn implements AutoCloseable {

    /** A lock of the system is held by the process, not by the thread. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel channel;

    private FileTurn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the turn at a file that is there; the lock is beside it, since the file itself is replaced. */
    public static FileTurn of(Path path) throws IOException {
        HERE.lock();
        try {
            Path lock = path.resolveSibling(path.getFileName() + ".lock");
            var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new FileTurn(channel);
        } catch (IOException failed) {
            HERE.unlock();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HERE.unlock();
        }
    }
}
