import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep teal that neither side's bubbles nor a warning uses. */
const accent: MantineColorsTuple = [
  '#e6f6f5', '#d3e9e7', '#a8d2ce', '#7ab9b4', '#54a59f', '#3c9891', '#2d918a', '#1c7e77', '#0f716a', '#00625c',
];

/** One type scale, a four-pixel grid, quiet corners. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  colors: { accent },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { sm: '6px', md: '8px' },
  cursorType: 'pointer',
  autoContrast: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { styles: { description: { fontSize: '12px' } } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Modal: { defaultProps: { centered: true, padding: 'xl', overlayProps: { backgroundOpacity: 0.35 } }, styles: { title: { fontSize: '16px', fontWeight: 600 }, header: { paddingBottom: '12px' } } },
  },
});
