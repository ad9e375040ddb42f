/** Links that need no login: tokens made of an id and a keyed hash, and times as their pages say them. */
package replaydesk.kit.link;
