/** The styles of the staff's pages: they come with the first part of one that is loaded. */
import './style/staff.scss';
