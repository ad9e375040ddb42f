package replaydesk.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {
    @TempDir
    Path data;

    @Test
    void one_launcher_holds_the_lock_of_a_data_folder() {
        StackLock first = StackLock.take(data).orElseThrow();
        assertThat(StackLock.take(data)).isEmpty();

        first.close();
        assertThat(StackLock.take(data)).hasValueSatisfying(StackLock::close);
    }
}
