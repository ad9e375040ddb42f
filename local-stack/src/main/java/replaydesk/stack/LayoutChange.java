package replaydesk.stack;

import java.util.Optional;
import java.util.function.LongSupplier;

/** Notice of a layout that differs from the one before it on the same data: other hosts must build their projections. */
final class LayoutChange {
    private LayoutChange() {
    }

    /**
     * Words for people, or empty where nothing has to be built.
     *
     * @param before  the layout that last ran on the data folder
     * @param records how many records the log holds; asked only if the layout differs
     */
    static Optional<String> notice(Optional<Layout> before, Layout now, LongSupplier records) {
        // Folders of the first releases remember no layout; in these, every stage was a process of its own.
        Layout last = before.orElse(Layout.APART);
        long length = last == now ? 0 : records.getAsLong();
        if (length == 0) {
            return Optional.empty();
        }
        return Optional.of("The layout here was %s and is now %s: the projection is rebuilt from the log of %,d record%s …"
                .formatted(last.word(), now.word(), length, length == 1 ? "" : "s"));
    }
}
