package replaydesk.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The POSIX signals the stack sends. */
public enum Signal {
    INT, TERM, KILL, STOP, CONT;

    /** Sends this signal to the process. A process that is gone already is no error. */
    public void send(long pid) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
