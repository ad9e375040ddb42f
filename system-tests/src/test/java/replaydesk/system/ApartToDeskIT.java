package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;

/** The change from one process for each stage back to one process, whose projection catches up with the log. */
@Order(30)
class ApartToDeskIT extends LayoutChange {

    ApartToDeskIT() {
        super(Layout.APART, Layout.DESK);
    }
}
