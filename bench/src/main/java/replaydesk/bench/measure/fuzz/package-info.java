/** Measures whether anything random stops the desk or is answered by a fault, however long it is tried. */
package replaydesk.bench.measure.fuzz;
