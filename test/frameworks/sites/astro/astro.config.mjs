export default {telemetry: false, devToolbar: {enabled: false}};
