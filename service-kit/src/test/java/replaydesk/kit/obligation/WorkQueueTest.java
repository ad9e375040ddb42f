package replaydesk.kit.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Tests how one kind of work is taken up: one thread at a time, with what came together. */
class WorkQueueTest {

    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<List<Integer>> done = new ArrayList<>();
    private final WorkQueue<Integer> queue = new WorkQueue<>(150, threads::add, done::add);

    @Test
    void whatCameTogetherIsDoneAtOnceByOneThread() {
        queue.add(1);
        queue.add(2);
        assertThat(threads).hasSize(1);

        threads.remove().run();

        assertThat(done).containsExactly(List.of(1, 2));
        assertThat(threads).isEmpty();
    }

    @Test
    void workThatComesLaterHasAThreadAgain() {
        queue.add(1);
        threads.remove().run();
        queue.add(2);

        threads.remove().run();

        assertThat(done).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void workThatComesMeanwhileIsDoneByTheSameThread() {
        var again = new ArrayList<WorkQueue<Integer>>();
        var busy = new WorkQueue<Integer>(10, threads::add, work -> {
            done.add(work);
            if (work.getFirst() < 3) {
                again.getFirst().add(work.getFirst() + 1);
            }
        });
        again.add(busy);
        busy.add(1);

        threads.remove().run();

        assertThat(done).containsExactly(List.of(1), List.of(2), List.of(3));
        assertThat(threads).isEmpty();
    }

    @Test
    void whatIsTooMuchIsNotTaken() {
        for (int i = 0; i < 150; i++) {
            assertThat(queue.add(i)).isTrue();
        }
        assertThat(queue.add(150)).isFalse();

        threads.remove().run();

        assertThat(done).extracting(List::size).containsExactly(100, 50);
        assertThat(queue.add(151)).isTrue();
    }

    @Test
    void aThreadThatIsRefusedIsAskedForAgain() {
        var refusing = new boolean[] {true};
        var shy = new WorkQueue<Integer>(10, task -> {
            if (refusing[0]) {
                throw new RejectedExecutionException("closing");
            }
            task.run();
        }, done::add);
        assertThatThrownBy(() -> shy.add(1)).isInstanceOf(RejectedExecutionException.class);
        refusing[0] = false;

        shy.add(2);

        assertThat(done).containsExactly(List.of(1, 2));
    }
}
