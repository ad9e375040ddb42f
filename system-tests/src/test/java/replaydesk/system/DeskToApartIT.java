package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.Layout;

/** From one process to one process a stage. */
@Order(20)
class DeskToApartIT extends LayoutChange {

    DeskToApartIT() {
        super(Layout.DESK, Layout.APART);
    }
}
