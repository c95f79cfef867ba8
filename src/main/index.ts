import { startApp } from './shell/startApp.js';

startApp();
